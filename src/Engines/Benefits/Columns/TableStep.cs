using System.Runtime.Intrinsics;
using Hunsuan.Engines.Benefits.Tree;

namespace Hunsuan.Engines.Benefits.Columns;

/// <summary>Looks numbers up in a table: by lanes where more never gives less, otherwise one by one.</summary>
internal sealed class TableStep : NumberStep
{
    private readonly StepTable _table;
    private readonly NumberStep _of;
    private readonly bool _isCovered;

    public TableStep(Batch batch, StepTable table, NumberStep of) : base(of.Level)
    {
        (_table, _of) = (table, of);
        _isCovered = table.Covers(of.Range);
        Range = _isCovered ? table.Find(of.Range) : Interval.Anything;
        Allocate(batch, of.IsExact && _isCovered && table.IsRising);
    }

    public override Interval Range { get; }

    public override void Run(Batch batch)
    {
        var rows = batch.Rows(Level);
        if (!_table.IsRising)
        {
            for (var row = 0; row < rows; row++) Put(row, _table.Find(_of[row]));
            return;
        }
        Each(rows, _of.Lo, Lo);
        if (!IsExact) Each(rows, _of.Hi, Hi);
        if (!_isCovered) LeaveOutside(rows);
    }

    /// <summary>Numbers that are certainly outside of all steps have no value.</summary>
    private void LeaveOutside(int rows)
    {
        var (first, end) = (Vector512.Create(_table.From[0]), Vector512.Create(_table.End));
        for (var row = 0; row < rows; row += 8)
        {
            var (lo, hi) = (Vector512.Create(_of.Lo, _of.Offset + row), Vector512.Create(_of.Hi, _of.Offset + row));
            var isOutside = Vector512.LessThan(hi, first) | Vector512.GreaterThan(lo, end);
            Vector512.ConditionalSelect(isOutside, Vector512.Create(-Interval.Endless), Vector512.Create(Lo, row)).CopyTo(Lo, row);
            Vector512.ConditionalSelect(isOutside, Vector512.Create(Interval.Endless), Vector512.Create(Hi, row)).CopyTo(Hi, row);
        }
    }

    private void Each(int rows, long[] numbers, long[] to)
    {
        var (from, values) = (_table.From, _table.Values);
        for (var row = 0; row < rows; row += 8)
        {
            var number = Vector512.Create(numbers, _of.Offset + row);
            var value = Vector512.Create(values[0]);
            for (var i = 1; i < from.Length; i++)
                value = Vector512.ConditionalSelect(Vector512.GreaterThanOrEqual(number, Vector512.Create(from[i])), Vector512.Create(values[i]), value);
            value.CopyTo(to, row);
        }
    }
}
