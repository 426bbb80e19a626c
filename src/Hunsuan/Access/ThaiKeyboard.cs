namespace Hunsuan.Access;

/// <summary>Thai words as they come out of a keyboard that is set to English (พิมพ์ไทยโดยไม่สลับแป้นพิมพ์): "isylzjko" is รหัสผ่าน.</summary>
/// <remarks>Kedmanee layout, TIS 820-2538.</remarks>
internal static class ThaiKeyboard
{
    private const string Latin = "`1234567890-=qwertyuiop[]\\asdfghjkl;'zxcvbnm,./~!@#$%^&*()_+QWERTYUIOP{}|ASDFGHJKL:\"ZXCVBNM<>?";
    private const string Thai = "_ๅ/-ภถุึคตจขชๆไำพะัีรนยบลฃฟหกดเ้่าสวงผปแอิืทมใฝ%+๑๒๓๔ู฿๕๖๗๘๙๐\"ฎฑธํ๊ณฯญฐ,ฅฤฆฏโฌ็๋ษศซ.()ฉฮฺ์?ฒฬฦ";

    /// <summary>Rows of keys that a finger runs along, on both layouts.</summary>
    public static IReadOnlyList<string> Rows { get; } =
        ["1234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm", "ๅภถุึคตจขช", "ๆไำพะัีรนยบล", "ฟหกดเ้่าสวง", "ผปแอิืทมใฝ", "1qaz2wsx3edc4rfv5tgb", "qazwsxedcrfvtgb"];

    public static string ToLatin(string word) => string.Concat(word.Select(c => Thai.IndexOf(c, StringComparison.Ordinal) is >= 0 and var i ? Latin[i] : c));
}
