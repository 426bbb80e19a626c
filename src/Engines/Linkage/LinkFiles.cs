using System.Runtime.CompilerServices;
using System.Text;
using Hunsuan.Engines.Linkage.Columns;
using Hunsuan.Engines.Tables;

namespace Hunsuan.Engines.Linkage;

/// <summary>Reads the records of several files into one table (การอ่านแฟ้มที่จะเชื่อมโยง).</summary>
internal sealed class LinkFiles(IReadOnlyList<LinkField> fields, string? idColumn, DateOnly today, IOverflow? overflow = null)
{
    private readonly List<FieldBuilder> _builders = [.. fields.Select(f => new FieldBuilder(f.Kind, f.Columns[0], today, overflow))];
    private readonly List<int> _firstRow = [0];

    /// <summary>Of each record, as it stands in its file; its number from 1 where there is no such column.</summary>
    public TextArena Ids { get; } = new();

    /// <summary>Takes all records of a file, whose headings are in its first row.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(Stream utf8, CancellationToken stop)
    {
        var records = new CsvRecords(utf8);
        if (!records.Next())
        {
            _firstRow.Add(Ids.Count);
            return;
        }

        var heads = Enumerable.Range(0, records.Count).Select(records.Text).ToList();
        var places = fields.Select(f => f.Columns.Select(c => heads.IndexOf(c)).FirstOrDefault(i => i >= 0, -1)).ToArray();
        var idAt = idColumn is null ? -1 : heads.IndexOf(idColumn);
        var (batch, other, reading) = (new CellBatch(places.Length), new CellBatch(places.Length), Task.CompletedTask);
        for (var number = 1; records.Next(); number++)
        {
            Ids.Add(idAt >= 0 && idAt < records.Count ? records[idAt] : Encoding.UTF8.GetBytes($"{number}"));
            foreach (var place in places) batch.Add(place >= 0 && place < records.Count ? records[place] : default);
            if (batch.IsFull) HandOver();
        }

        HandOver();
        reading.GetAwaiter().GetResult();
        _firstRow.Add(Ids.Count);

        // The next records are taken from the file while the fields of these are read.
        void HandOver()
        {
            reading.GetAwaiter().GetResult();
            stop.ThrowIfCancellationRequested();
            var full = batch;
            reading = Task.Run(() => Parallel.For(0, _builders.Count, field => Read(full, field)), CancellationToken.None);
            (batch, other) = (other, batch);
            batch.Clear();
        }
    }

    /// <summary>All that was read, once.</summary>
    public LinkTable Table(bool isDedupe)
    {
        var columns = new IReadOnlyList<LinkColumn>[_builders.Count];
        Parallel.For(0, columns.Length, field => columns[field] = _builders[field].Build(isDedupe ? null : _firstRow));
        _builders.Clear();
        return new([.. columns.SelectMany(c => c)], [.. _firstRow], isDedupe);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Read(CellBatch batch, int field)
    {
        for (var record = 0; record < batch.Count; record++) _builders[field].Add(batch[record, field]);
    }
}
