using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Data.Bulk;

/// <summary>Name and columns of an entity's table, read once from the model (ตารางสำหรับเพิ่มข้อมูลจำนวนมาก).</summary>
internal sealed class BulkTable<T> where T : class
{
    private static BulkTable<T>? _known;

    private BulkTable(string name, IReadOnlyList<BulkColumn<T>> columns)
    {
        Name = name;
        Columns = columns;
        var names = string.Join(", ", columns.Select(c => $"\"{c.Name}\""));
        InsertSql = $"INSERT INTO \"{name}\" ({names}) VALUES ({string.Join(", ", columns.Select(_ => "?"))})";
        CopySql = $"COPY \"{name}\" ({names}) FROM STDIN (FORMAT BINARY)";
    }

    public string Name { get; }
    public IReadOnlyList<BulkColumn<T>> Columns { get; }
    public string InsertSql { get; }
    public string CopySql { get; }

    public static BulkTable<T> Of(HunsuanDb db)
    {
        if (_known is { } known) return known;

        var entity = db.Model.FindEntityType(typeof(T))!;
        return _known = new BulkTable<T>(
            entity.GetTableName()!,
            [.. entity.GetProperties().Select(p => BulkColumn<T>.For(p.PropertyInfo!, p.GetColumnName()))]);
    }
}
