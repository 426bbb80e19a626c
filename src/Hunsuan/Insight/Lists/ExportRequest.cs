using Hunsuan.Privacy.Purposes;
using Hunsuan.Shared;

namespace Hunsuan.Insight.Lists;

/// <summary>What somebody takes a list away for (เหตุที่ส่งออก): a purpose of the installation, and in own words.</summary>
internal sealed record ExportRequest
{
    public const int WordsMinLength = 5, WordsMaxLength = 200;

    public string? Purpose { get; init; }
    public string? Words { get; init; }

    public IEnumerable<ExportFault> Check(PurposeBook purposes)
    {
        if (purposes.Find(Purpose) is not { IsForExport: true }) yield return ExportFault.PurposeMissing;
        if (Words.Known is not { Length: >= WordsMinLength and <= WordsMaxLength }) yield return ExportFault.WordsMissing;
    }

    public static ExportRequest Read(IFormCollection form) => new() { Purpose = form[PurposeField], Words = form[WordsField] };

    public const string PurposeField = "Input.Purpose", WordsField = "Input.Words";
}

/// <summary>Why a list was not made; the number stands in an address.</summary>
internal enum ExportFault
{
    PurposeMissing = 1,
    WordsMissing = 2,
}
