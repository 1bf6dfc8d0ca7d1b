import { css } from 'lit';

export const swatches = css`
  .swatches {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(15em, 1fr));
    gap: 8px 24px;
  }
  .swatch {
    display: grid;
    grid-template-columns: 40px minmax(0, 1fr);
    gap: 0 10px;
    align-items: center;
  }
  .swatch-colour {
    block-size: 32px;
    border: 1px solid var(--_line-2);
    forced-color-adjust: none;
  }
`;
