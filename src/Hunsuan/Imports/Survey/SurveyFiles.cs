using Hunsuan.Data.Keys;
using Hunsuan.Imports.Reading;
using Hunsuan.Shared;

namespace Hunsuan.Imports.Survey;

/// <summary>The two files of a survey, told apart by their columns whatever their order (ไฟล์ครัวเรือนและไฟล์บุคคล).</summary>
internal sealed record SurveyFiles(SurveyFiles.Opened Households, SurveyFiles.Opened Persons)
{
    /// <summary>Only the person file has this column.</summary>
    private const string TellsPersons = "person_no";

    public sealed record Opened(ImportFile File, SourceTable Table);

    public static Result<SurveyFiles> Open(ImportRequest request, KeyRing keys)
    {
        if (request.Files.Count != 2) return new Problem(null, ImportTexts.SameFileTwice);

        var first = SourceFile.Open(request.Files[0], keys);
        if (first.Value is not { } one) return first.Problems.ToList();
        var second = SourceFile.Open(request.Files[1], keys);
        if (second.Value is not { } two)
        {
            one.Dispose();
            return second.Problems.ToList();
        }

        var opened = (One: new Opened(request.Files[0], one), Two: new Opened(request.Files[1], two));
        return HasPersons(one, request) && !HasPersons(two, request) ? new SurveyFiles(opened.Two, opened.One) : new SurveyFiles(opened.One, opened.Two);
    }

    private static bool HasPersons(SourceTable table, ImportRequest request)
    {
        var column = request.Mapping.Columns.TryGetValue(TellsPersons, out var theirs) ? theirs : TellsPersons;
        return table.Header.Any(h => h.Trim().Equals(column, StringComparison.OrdinalIgnoreCase));
    }
}
