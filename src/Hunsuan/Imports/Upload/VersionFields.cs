using Hunsuan.Access;
using Hunsuan.Registers.Versions;
using Hunsuan.Shared;
using Hunsuan.Ui;

namespace Hunsuan.Imports.Upload;

/// <summary>Fields of the upload form that say which version of a list the file is (ช่องกรอกข้อมูลกำกับบัญชี).</summary>
internal static class VersionFields
{
    public const string AsOf = "AsOf", Scope = "Scope", Covers = "Covers";

    /// <summary>Values of <see cref="Scope"/>.</summary>
    public const string Whole = "whole", Additions = "additions";

    /// <summary>Longest answer to <see cref="Covers"/>.</summary>
    public const int CoversMaxLength = 1000;

    // In the form, and in the address where it comes back.
    private static readonly (string Field, string Query)[] All =
        [($"Input.{AsOf}.Day", "day"), ($"Input.{AsOf}.Month", "month"), ($"Input.{AsOf}.Year", "year"), ($"Input.{Scope}", "scope"), ($"Input.{Covers}", "covers")];

    /// <summary>What was said of the list; otherwise what is to be put right.</summary>
    public static (VersionAsked? Asked, UploadFault? Fault) Read(Func<string, string?> form, DateOnly today, IAreaNames names, CurrentUser user)
    {
        var day = new DateInput { Day = form(All[0].Field), Month = form(All[1].Field), Year = form(All[2].Field) };
        var isWhole = form(All[3].Field) == Whole;
        var asOf = day.IsBlank ? default : day.PastDay(AsOf, today);
        if (!asOf.Succeeded || (isWhole && day.IsBlank)) return (null, UploadFault.AsOfWrong);

        var areas = new List<string>();
        foreach (var typed in (form(All[4].Field) ?? "").Split([',', ';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var meant = typed == VersionAsked.Country && user.Covers("") ? [""] : names.CodesOf(typed).Where(user.Covers).Distinct().ToList();
            // A name that several areas bear is no answer.
            if (meant.Count != 1) return (null, UploadFault.CoversWrong);
            areas.Add(meant[0]);
        }

        return (new() { AsOf = day.IsBlank ? null : asOf.Value, IsWhole = isWhole, Areas = areas }, null);
    }

    /// <summary>What was typed, for the address of the form that comes back.</summary>
    public static QueryString AddTo(QueryString query, Func<string, string?> form) =>
        All.Aggregate(query, (so, field) => form(field.Field).Known is { } typed ? so.Add(field.Query, typed) : so);
}
