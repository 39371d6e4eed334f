declare module "opencc-js/dict/STCharacters" {
  const table: string;
  export default table;
}
