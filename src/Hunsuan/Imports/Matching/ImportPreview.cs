using System.Text.Json;
using Hunsuan.Access;
using Hunsuan.Imports.Keeping;
using Hunsuan.Imports.Rows;

namespace Hunsuan.Imports.Matching;

/// <summary>The beginnings of all files of one import, in the order of its sets of columns (ตัวอย่างไฟล์นำเข้า).</summary>
public sealed record ImportPreview(IReadOnlyList<FilePreview> Files)
{
    /// <summary>Null where the files are gone, or on another server.</summary>
    internal static ImportPreview? Load(ImportFolder folder)
    {
        if (!File.Exists(folder.Preview)) return null;
        using var file = folder.Read(folder.Preview);
        return JsonSerializer.Deserialize<ImportPreview>(file);
    }

    internal async Task Save(ImportFolder folder, CancellationToken stop)
    {
        await using var file = folder.Write(folder.Preview);
        await file.WriteAsync(System.Text.Encoding.UTF8.GetBytes(RecordValues.Json(this)), stop);
        file.Complete();
    }

    /// <summary>Whether every file has the columns that a mapping needs.</summary>
    internal bool Fits(IReadOnlyList<FieldSet> fields, ColumnMapping mapping) => Matches(fields, mapping).All(m => m is not null);

    /// <summary>As <see cref="Fits"/>, and no file has both columns that are not used and columns that are missing: those may belong together.</summary>
    internal bool FitsWell(IReadOnlyList<FieldSet> fields, ColumnMapping mapping) =>
        Matches(fields, mapping).All(m => m is { Unused: [] } or { Missing: [] });

    private IEnumerable<ColumnMap?> Matches(IReadOnlyList<FieldSet> fields, ColumnMapping mapping) =>
        fields.Zip(Files, (f, file) => ColumnMap.Match(f, file.Header, mapping).Value);
}
