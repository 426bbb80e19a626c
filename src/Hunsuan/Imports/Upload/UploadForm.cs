using System.Text;
using Hunsuan.Imports.Keeping;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Hunsuan.Imports.Upload;

/// <summary>
/// Reads a form with large files as it comes over the wire, and writes them straight into the import's folder (รับไฟล์ที่ส่งมา). No more than
/// a buffer of them is ever in memory.
/// </summary>
/// <remarks>The token against forged forms comes first in the form, and no file is taken before it was found right.</remarks>
internal sealed class UploadForm(IAntiforgery antiforgery, AntiforgeryOptions options)
{
    private const int LongestField = 4000;
    private const int MostParts = 20;

    private readonly Dictionary<string, string> _fields = [];
    private readonly List<string> _names = [];

    /// <summary>Names of the files that came, in their order; empty for a field that was left empty.</summary>
    public IReadOnlyList<string> FileNames => _names;

    public string? this[string field] => _fields.GetValueOrDefault(field);

    /// <summary>Reads the whole request; files are numbered from 1.</summary>
    /// <exception cref="BadHttpRequestException">No form of ours: without its token, with odd parts, or larger than allowed.</exception>
    /// <exception cref="IOException">A file can't be written.</exception>
    public async Task Read(HttpContext context, ImportFolder folder)
    {
        var stop = context.RequestAborted;
        if (!MediaTypeHeaderValue.TryParse(context.Request.ContentType, out var type) || !type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase))
            throw new BadHttpRequestException("No form with files.");

        var reader = new MultipartReader(HeaderUtilities.RemoveQuotes(type.Boundary).ToString(), context.Request.Body);
        var isOurs = false;
        for (var part = await Next(reader, stop); part is not null; part = await Next(reader, stop))
        {
            if (_fields.Count + _names.Count >= MostParts || !ContentDispositionHeaderValue.TryParse(part.ContentDisposition, out var disposition))
                throw new BadHttpRequestException("No form of ours.");

            var name = HeaderUtilities.RemoveQuotes(disposition.Name).ToString();
            if (!disposition.IsFileDisposition())
                _fields[name] = await Text(part, stop);
            else if (isOurs)
                await Keep(part, disposition, folder, stop);
            if (!isOurs) isOurs = await IsOurs(context, name);
            if (!isOurs) throw new BadHttpRequestException("The form's token is missing.");
        }
    }

    private static async Task<MultipartSection?> Next(MultipartReader reader, CancellationToken stop)
    {
        try
        {
            return await reader.ReadNextSectionAsync(stop);
        }
        catch (InvalidDataException fault)
        {
            throw new BadHttpRequestException("The form can't be read.", fault);
        }
    }

    /// <summary>Whether the part just read is the right token.</summary>
    private async Task<bool> IsOurs(HttpContext context, string name)
    {
        if (name != options.FormFieldName || options.HeaderName is not { } header) return false;

        context.Request.Headers[header] = _fields[name];
        return await antiforgery.IsRequestValidAsync(context);
    }

    private static async Task<string> Text(MultipartSection part, CancellationToken stop)
    {
        var buffer = new byte[LongestField];
        var length = await part.Body.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, stop);
        if (length == buffer.Length) throw new BadHttpRequestException("A field is too long.");
        return Encoding.UTF8.GetString(buffer, 0, length);
    }

    private async Task Keep(MultipartSection part, ContentDispositionHeaderValue disposition, ImportFolder folder, CancellationToken stop)
    {
        var name = HeaderUtilities.RemoveQuotes(disposition.FileNameStar.HasValue ? disposition.FileNameStar : disposition.FileName).ToString();
        _names.Add(ImportFiles.SafeName(name));
        await using var file = folder.Write(folder.Source(_names.Count));
        await part.Body.CopyToAsync(file, stop);
        file.Complete();
    }
}
