using System.Runtime.Intrinsics;
using Hunsuan.Engines.Benefits.Tree;

namespace Hunsuan.Engines.Benefits.Columns;

/// <summary>Looks numbers up in a table: by lanes where more never gives less and every number has a step, otherwise one by one.</summary>
internal sealed class TableStep : NumberStep
{
    private readonly StepTable _table;
    private readonly NumberStep _of;
    private readonly bool _isPlain;

    public TableStep(Batch batch, StepTable table, NumberStep of) : base(of.Level)
    {
        (_table, _of) = (table, of);
        _isPlain = table.IsRising && table.Covers(of.Range);
        Range = table.Covers(of.Range) ? table.Find(of.Range) : Interval.Anything;
        Allocate(batch, of.IsExact && _isPlain);
    }

    public override Interval Range { get; }

    public override void Run(Batch batch)
    {
        var rows = batch.Rows(Level);
        if (_isPlain) Each(rows, _of.Lo, Lo);
        if (_isPlain && !IsExact) Each(rows, _of.Hi, Hi);
        for (var row = 0; row < rows && !_isPlain; row++) Put(row, _table.Find(_of[row]));
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
