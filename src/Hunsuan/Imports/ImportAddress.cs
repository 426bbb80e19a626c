namespace Hunsuan.Imports;

/// <summary>Where the pages of imports are (ที่อยู่ของหน้านำเข้า).</summary>
internal static class ImportAddress
{
    public const string All = "/imports", New = "/imports/new", Profiles = "/imports/profiles";

    public static string Of(Guid id) => $"{All}/{id}";

    /// <param name="file">Number of the file, from 1.</param>
    public static string Columns(Guid id, int file) => $"{All}/{id}/columns/{file}";

    public static string Codes(Guid id) => $"{All}/{id}/codes";

    public static string NewOf(string kind) => $"{New}/{kind}";
}
