using Hunsuan.Areas;

namespace Hunsuan.Missed.Lists;

/// <summary>Addresses of the questions (ที่อยู่ของหน้าคำถาม).</summary>
internal static class MissedAddress
{
    public const string Home = "/missed";

    private static readonly (MissedQuestion Question, string Word)[] Words =
    [
        (MissedQuestion.NoList, "no-list"), (MissedQuestion.LeftList, "left-list"), (MissedQuestion.Gone, "gone"), (MissedQuestion.TwoProvinces, "two-provinces"),
        (MissedQuestion.NotSurveyed, "not-surveyed"),
    ];

    public static IReadOnlyList<MissedQuestion> All { get; } = [.. Words.Select(w => w.Question)];

    public static MissedQuestion? QuestionOf(string? word) => Words.Where(w => w.Word == word).Select(w => (MissedQuestion?)w.Question).FirstOrDefault();

    public static string WordOf(MissedQuestion question) => Words.Single(w => w.Question == question).Word;

    public static string Of(MissedQuestion question, string area) => $"{Home}/{WordOf(question)}{Query(area)}";

    public static string RequestOf(MissedQuestion question, MissedRow row) => $"{Home}/{WordOf(question)}/request/{row.Id}{Query(row.AreaCode)}";

    public static string ExportOf(MissedQuestion question, string area) => $"{Home}/{WordOf(question)}/export?area={area}";

    public static string FileOf(MissedQuestion question, string area) => $"{Home}/{WordOf(question)}/list.csv?area={area}";

    public static string HomeOf(string area) => Home + Query(area);

    /// <summary>The widest area that a question is asked of at once: in a wider one, reading takes longer than anybody waits.</summary>
    public static AreaLevel WidestOf(MissedQuestion question) => question is MissedQuestion.TwoProvinces ? AreaLevel.Province : AreaLevel.District;

    private static string Query(string area) => area.Length == 0 ? "" : $"?area={area}";
}
