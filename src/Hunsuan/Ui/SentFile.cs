namespace Hunsuan.Ui;

/// <summary>A file that came with a form (ไฟล์ที่ส่งมากับฟอร์ม).</summary>
internal static class SentFile
{
    /// <param name="http">Of the form.</param>
    /// <param name="name">The whole name of the question.</param>
    /// <returns>Null where none was chosen, or an empty one.</returns>
    public static Stream? Open(HttpContext http, string name) =>
        http.Request.HasFormContentType && http.Request.Form.Files.GetFile(name) is { Length: > 0 } file ? file.OpenReadStream() : null;
}
