using Hunsuan.Benefits.Facts;
using Hunsuan.Data.Keys;
using Hunsuan.Engines.Benefits;
using Hunsuan.Imports;
using Hunsuan.Imports.Reading;
using Hunsuan.Imports.Rows;
using Hunsuan.Imports.Survey;
using Hunsuan.Shared;
using Hunsuan.Wellbeing;

namespace Hunsuan.Benefits.Screening;

/// <summary>One of the two files of a screening, open to be read row by row (ไฟล์ของการคัดกรองสิทธิ).</summary>
internal sealed class ScreenFile : IDisposable
{
    private readonly ImportFile _file;
    private readonly SourceTable _table;
    private readonly int _houseCode, _familyNo;

    private ScreenFile(ImportFile file, SourceTable table, RowReader row, FieldSet fields, FactCells facts, IReadOnlyList<string> unused)
    {
        (_file, _table, Row, Fields, Facts, UnusedColumns) = (file, table, row, fields, facts, unused);
        (_houseCode, _familyNo) = (fields[SurveyFields.HouseCode.Name], fields[SurveyFields.FamilyNo.Name]);
    }

    public string Name => _file.Name;
    public RowReader Row { get; }
    public FieldSet Fields { get; }
    public FactCells Facts { get; }

    /// <summary>Columns that are neither of a survey nor in the dictionary of facts.</summary>
    public IReadOnlyList<string> UnusedColumns { get; }

    public static Result<ScreenFile> Open(string path, RuleEntity entity, ScreenRules rules)
    {
        var file = new ImportFile(path, Path.GetFileName(path));
        var opened = SourceFile.Open(file, KeyRing.New(rules.Clock));
        if (opened.Value is not { } table) return opened.Problems.ToList();

        var fields = ScreenFields.Of(rules.Facts, entity, rules.Editions);
        var map = ColumnMap.Match(fields, table.Header, ColumnMapping.Canonical);
        if (map.Value is not { } columns)
        {
            table.Dispose();
            return map.Problems.Select(p => p with { Field = $"{file.Name}: {p.Field}" }).ToList();
        }

        // A day after the one asked about may still lie in the past.
        var latest = rules.Clock.Today > rules.On ? rules.Clock.Today : rules.On;
        var row = new RowReader(table, columns, latest, new ImportNotes());
        var canonical = ScreenFields.Canonical(entity, rules.Editions).Keys;
        var unused = columns.Unused.Except(canonical, StringComparer.OrdinalIgnoreCase).Where(c => !string.IsNullOrWhiteSpace(c)).ToList();
        return new ScreenFile(file, table, row, fields, new FactCells(row, fields, rules.Facts, entity, rules.On), unused);
    }

    /// <exception cref="UnreadableFileException">The rest of the file can't be read.</exception>
    public bool Next()
    {
        try
        {
            return Row.Read();
        }
        catch (UnreadableFileException fault)
        {
            throw fault.In(_file);
        }
    }

    public HouseholdKey? Key() => HouseholdRows.Key(Row, _houseCode, _familyNo);

    public void Dispose() => _table.Dispose();
}

/// <summary>What a screening goes by: the dictionary, the rules and the day.</summary>
internal sealed record ScreenRules(KnownFacts Facts, IReadOnlyList<RuleOfDay> Rules, DateOnly On, EditionBook Editions, TimeProvider Clock);
