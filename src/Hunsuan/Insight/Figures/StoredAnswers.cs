using System.Data.Common;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Hunsuan.Areas;
using Hunsuan.Data;
using Hunsuan.Engines.Wellbeing;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Insight.Figures;

/// <summary>The answers of the people of an area as columns for the measure (คำตอบที่เก็บไว้), each person beside the group they belong to.</summary>
internal sealed class StoredAnswers
{
    private readonly List<ulong> _failed = [], _passed = [], _notApplicable = [];
    private readonly List<ushort> _groups = [];

    public int Rows => _failed.Count;

    public MeasureColumns Columns(int groups) => new()
    {
        Failed = CollectionsMarshal.AsSpan(_failed),
        Passed = CollectionsMarshal.AsSpan(_passed),
        NotApplicable = CollectionsMarshal.AsSpan(_notApplicable),
        Groups = CollectionsMarshal.AsSpan(_groups),
        GroupCount = groups,
    };

    public void Add(ushort group, Answers answers)
    {
        _groups.Add(group);
        _passed.Add(answers.Passed);
        _failed.Add(answers.Failed);
        _notApplicable.Add(answers.NotApplicable);
    }

    /// <summary>Puts others in place of the answers of each person.</summary>
    public void Change(Func<Answers, Answers> change)
    {
        for (var row = 0; row < Rows; row++)
            (_failed[row], _passed[row], _notApplicable[row]) = change(new(_failed[row], _passed[row], _notApplicable[row]));
    }

    /// <summary>Reads the latest answers of everybody in the area, by a plain reader: half a million people in a second.</summary>
    /// <remarks>The caller has made sure that the area is the user's: this query goes past the filter.</remarks>
    public static async Task<StoredAnswers> Read(
        HunsuanDb db, CountedTogether together, string edition, Dictionary<int, ushort> groupOf, CancellationToken stop)
    {
        var answers = new StoredAnswers();
        await db.Database.OpenConnectionAsync(stop);
        try
        {
            await using var command = Command(db, together.AreaCode, edition);
            await using var reader = await command.ExecuteReaderAsync(stop);
            answers.ReadAll(reader, groupOf, limit: (int)Math.Pow(100, (int)together.Level), stop);
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }

        return answers;
    }

    // One loop that is compiled well at once: it runs half a million times and then not again for hours.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void ReadAll(DbDataReader row, Dictionary<int, ushort> groupOf, int limit, CancellationToken stop)
    {
        while (row.Read())
        {
            stop.ThrowIfCancellationRequested();
            // The first digit of a code is never 0, so how long it is can be told from the number.
            var code = row.GetInt32(0);
            while (code >= limit) code /= 100;
            if (!groupOf.TryGetValue(code, out var group)) continue;
            Add(group, new((ulong)row.GetInt64(2), (ulong)row.GetInt64(1), (ulong)row.GetInt64(3)));
        }
    }

    private static DbCommand Command(HunsuanDb db, string areaCode, string edition)
    {
        var command = db.Database.GetDbConnection().CreateCommand();
        // Most of the table is read faster as it lies than through its index, where each person is looked up one by one.
        var asItLies = db.Database.IsSqlite() && AreaCode.LevelOf(areaCode) <= AreaLevel.Province ? "NOT INDEXED" : "";
#pragma warning disable CA2100 // Holds nothing that anybody typed.
        command.CommandText = $"""
            SELECT CAST(p.area_code AS INTEGER), coalesce(r.passed, 0) | m.passed, coalesce(r.failed, 0) | m.failed,
                   coalesce(r.not_applicable, 0) | m.not_applicable
            FROM wellbeing_profiles p {asItLies}
            JOIN measurements m ON m.id = p.measurement_id
            LEFT JOIN member_results r ON r.person_id = p.person_id AND r.measurement_id = p.measurement_id
            WHERE p.area_code >= @from AND p.area_code < @end AND m.edition = @edition
            """;
#pragma warning restore CA2100
        Add(command, "@from", areaCode);
        Add(command, "@end", AreaCode.RangeEnd(areaCode));
        Add(command, "@edition", edition);
        return command;
    }

    private static void Add(DbCommand command, string name, string value)
    {
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = (name, value);
        command.Parameters.Add(parameter);
    }
}
