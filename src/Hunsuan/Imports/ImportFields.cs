using Hunsuan.Imports.Lists;
using Hunsuan.Imports.Rows;
using Hunsuan.Imports.Survey;
using Hunsuan.Registers;
using Hunsuan.Shared;
using Hunsuan.Wellbeing;

namespace Hunsuan.Imports;

/// <summary>Which files and columns each kind of import has (ชนิดของการนำเข้า).</summary>
internal sealed class ImportFields(EditionBook editions, ListBook lists, TimeProvider clock)
{
    /// <summary>One set for each file, in their order; null where there is no such kind or edition.</summary>
    public IReadOnlyList<FieldSet>? Of(string kind, string? edition) => kind == ImportRequest.Survey
        ? SurveyFields.EditionOf(editions, edition, clock.Today) is { } found ? [SurveyFields.Households(found), SurveyFields.Persons(found)] : null
        : lists.Find(kind) is null ? null : [ListFields.All];

    /// <summary>Those of every edition, since a matching may serve several; none where there is no such kind.</summary>
    public IReadOnlyList<FieldSet> OfAnyEdition(string kind) => kind == ImportRequest.Survey
        ? [.. editions.Editions.SelectMany(e => Of(kind, e.Id) ?? [])]
        : Of(kind, edition: null) ?? [];

    /// <summary>The edition that is taken where none is named.</summary>
    public Edition? Newest => SurveyFields.EditionOf(editions, id: null, clock.Today);

    /// <summary>The kind in words; an id that is no longer known stands for itself.</summary>
    public Text NameOf(string kind) =>
        kind == ImportRequest.Survey ? ImportPageTexts.Survey : lists.Find(kind)?.Name ?? new(kind, kind);

    public IReadOnlyList<string> Kinds => [ImportRequest.Survey, .. lists.All.Select(l => l.Id)];
}
