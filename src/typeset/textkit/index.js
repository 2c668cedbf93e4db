export * from '@react-pdf/textkit-core';
export { default } from '@react-pdf/textkit-core';
