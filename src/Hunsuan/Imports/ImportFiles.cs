using Hunsuan.Imports.Keeping;
using Hunsuan.Imports.Matching;
using Hunsuan.Imports.Rows;
using Hunsuan.Shared;

namespace Hunsuan.Imports;

/// <summary>The files of an import in its folder (ไฟล์ของการนำเข้า).</summary>
internal static class ImportFiles
{
    /// <summary>Leaves room in a file system's 255 bytes for three bytes a letter and an ending.</summary>
    public const int NameMaxLength = 60;

    /// <summary>The files that lie there, each with a name of its own.</summary>
    public static IReadOnlyList<ImportFile> Named(ImportFolder folder, IReadOnlyList<string> names) =>
        Named([.. names.Select((name, i) => new ImportFile(folder.Source(i + 1), name) { SealedFor = folder.ImportId })]);

    /// <summary>Each with a name of its own, since the files of refused rows are called after them.</summary>
    public static IReadOnlyList<ImportFile> Named(IReadOnlyList<ImportFile> files) =>
    [
        .. files.Select((file, i) => files.Take(i).Any(f => f.Name.Equals(file.Name, StringComparison.OrdinalIgnoreCase)) ? file with { Name = $"{i + 1} {file.Name}" } : file),
    ];

    /// <summary>The last part of what a browser calls a file, without what no file name may have.</summary>
    public static string SafeName(string name)
    {
        var last = name[(name.LastIndexOfAny(['/', '\\']) + 1)..];
        var clean = MaskedNumbers.In(string.Concat(last.Where(c => !char.IsControl(c))).Trim())!;
        if (clean.Length <= NameMaxLength) return clean;

        var extension = Path.GetExtension(clean);
        return extension.Length < NameMaxLength ? clean[..(NameMaxLength - extension.Length)] + extension : clean[..NameMaxLength];
    }

    /// <summary>Whether each of two files fits the other's place better.</summary>
    public static bool AreSwapped(IReadOnlyList<FieldSet> fields, ImportPreview preview) =>
        fields.Count == 2
        && ColumnGuess.Fit(fields[0], preview.Files[1]) + ColumnGuess.Fit(fields[1], preview.Files[0])
            > ColumnGuess.Fit(fields[0], preview.Files[0]) + ColumnGuess.Fit(fields[1], preview.Files[1]);

    public static void Swap(ImportFolder folder)
    {
        var aside = folder.Source(0);
        File.Move(folder.Source(1), aside);
        File.Move(folder.Source(2), folder.Source(1));
        File.Move(aside, folder.Source(2));
    }
}
