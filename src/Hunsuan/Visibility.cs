using System.Runtime.CompilerServices;

// Tests compare texts and problems by name; benchmarks fill databases the way imports do.
[assembly: InternalsVisibleTo("Hunsuan.Tests")]
[assembly: InternalsVisibleTo("Benchmarks")]
