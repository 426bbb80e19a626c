using Hunsuan.Access;
using Hunsuan.Areas;
using Hunsuan.Hosting;

namespace Hunsuan.Tests.Access;

/// <summary>The rules for passwords as the program has them, with an empty data folder unless one is named.</summary>
internal static class GivenRules
{
    private static readonly GuessablePasswords Guessable = new(AreaBook.Load(), new CommonPasswords());

    public static PasswordRules All(string folder = "/nowhere") =>
        new(Guessable, new BreachedPasswords(new Installation { Database = "", DataFolder = folder }));
}
