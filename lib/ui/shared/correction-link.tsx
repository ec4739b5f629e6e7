import { CORRECTIONS_ADDRESS, correctionMail, PRODUCT } from './project';

/** The address for corrections, written out. */
export function CorrectionLink() {
  const [name, host] = CORRECTIONS_ADDRESS.split('@');
  return (
    <a href={correctionMail(PRODUCT)}>
      {name}@<wbr />
      {host}
    </a>
  );
}
