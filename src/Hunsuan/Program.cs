using System.CommandLine;
using System.Globalization;
using Hunsuan;
using Hunsuan.Hosting;

OwnerOnly.FromNowOn();

// Under th-TH a parsed year is a Buddhist one; only the language of texts follows the user.
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

// Long work is given time to stop where it can go on again.
return await CommandLine.Run(args, new InvocationConfiguration { ProcessTerminationTimeout = TimeSpan.FromSeconds(30) });
