using Hunsuan.Access;
using Hunsuan.Imports.Keeping;
using Hunsuan.Shared;
using Hunsuan.Ui;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Extensions.Options;

namespace Hunsuan.Imports.Upload;

/// <summary>Takes files over the web and begins their import (รับไฟล์แล้วเริ่มนำเข้า).</summary>
internal static class ReceiveUpload
{
    /// <summary>2 GB for the files of one import together; other pages take far less.</summary>
    public const long MaxBytes = 2L << 30;

    public const string Address = "/imports/upload/";

    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapPost(Address + "{kind}", Take)
        .RequireAuthorization(Permit.Import)
        .DisableAntiforgery()
        .WithMetadata(new SizeLimit());

    private static async Task<IResult> Take(
        string kind, HttpContext context, IAntiforgery antiforgery, IOptions<AntiforgeryOptions> options, ImportFields kinds, ImportFolders folders,
        StartImport start, IAreaNames areas, CurrentUser user, TimeProvider clock)
    {
        var form = new UploadForm(antiforgery, options.Value);
        var id = Ids.New();
        var folder = folders.Of(id);
        var isStarted = false;
        try
        {
            folder.Create();
            await form.Read(context, folder);
            var edition = form[UploadFields.Edition] is { Length: > 0 } chosen ? chosen : null;
            if (kinds.Of(kind, edition) is not { } fields) return Results.NotFound();
            if (form.FileNames.Count != fields.Count || form.FileNames.Any(n => n.Length == 0)) return Back(kind, form, UploadFault.FileMissing);

            var (version, fault) = kind == ImportRequest.Survey ? default : VersionFields.Read(field => form[field], clock.Today, areas, user);
            if (fault is { } wrong) return Back(kind, form, wrong);

            var profile = Guid.TryParse(form[UploadFields.Profile], out var saved) ? saved : (Guid?)null;
            await start.Run(new(id, kind, edition, profile, form.FileNames) { Version = version }, context.RequestAborted);
            isStarted = true;
            return Results.Redirect(ImportAddress.Of(id));
        }
        catch (IOException fault) when (fault is not BadHttpRequestException && !context.RequestAborted.IsCancellationRequested)
        {
            return Back(kind, form, UploadFault.CannotKeep);
        }
        finally
        {
            if (!isStarted) folder.Delete();
        }
    }

    // To the form again, by its address, so that "back" and "reload" do not send the files anew.
    private static IResult Back(string kind, UploadForm form, UploadFault fault) => Results.Redirect(
        ImportAddress.NewOf(kind) + VersionFields.AddTo(
            QueryString.Create("fault", $"{fault:D}").Add("edition", form[UploadFields.Edition] ?? "").Add("profile", form[UploadFields.Profile] ?? ""),
            field => form[field]));

    private sealed class SizeLimit : IRequestSizeLimitMetadata
    {
        public long? MaxRequestBodySize => MaxBytes;
    }
}

/// <summary>Why files were not taken.</summary>
internal enum UploadFault
{
    FileMissing = 1,
    CannotKeep = 2,
    AsOfWrong = 3,
    CoversWrong = 4,
}

/// <summary>Names of the form's fields besides its files.</summary>
internal static class UploadFields
{
    public const string Edition = "Input.Edition", Profile = "Input.Profile";
}
