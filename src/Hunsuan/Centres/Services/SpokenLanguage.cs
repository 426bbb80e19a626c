using Hunsuan.Shared;

namespace Hunsuan.Centres.Services;

/// <summary>A language in which a service is given (ภาษาที่ให้บริการ), by its code of ISO 639.</summary>
public sealed record SpokenLanguage(string Code, Text Name)
{
    public static IReadOnlyList<SpokenLanguage> All { get; } =
    [
        new("th", new("ไทย", "Thai")), new("tsq", new("ภาษามือไทย", "Thai Sign Language")), new("nod", new("ไทยถิ่นเหนือ", "Northern Thai")),
        new("tts", new("ไทยถิ่นอีสาน", "Northeastern Thai")), new("sou", new("ไทยถิ่นใต้", "Southern Thai")), new("mfa", new("มลายูปัตตานี", "Pattani Malay")),
        new("shn", new("ไทใหญ่", "Shan")), new("ksw", new("กะเหรี่ยงสะกอ", "S'gaw Karen")), new("my", new("พม่า", "Burmese")), new("lo", new("ลาว", "Lao")),
        new("km", new("เขมร", "Khmer")), new("zh", new("จีน", "Chinese")), new("en", new("อังกฤษ", "English")),
    ];

    /// <summary>Those whose codes stand between commas.</summary>
    public static IReadOnlyList<SpokenLanguage> Of(string? codes) => codes is null ? [] : [.. All.Where(l => codes.Split(',').Contains(l.Code))];
}
