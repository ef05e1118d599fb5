// How the icon sprite is made small (xtask/src/small.rs): shorter paths, and nothing else. With one
// decimal instead of two the half circles at the ends of lines would move.
export default {
  plugins: [{ name: "convertPathData", params: { floatPrecision: 2 } }],
};
