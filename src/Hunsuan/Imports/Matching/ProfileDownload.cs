using System.Text;
using Hunsuan.Access;

namespace Hunsuan.Imports.Matching;

/// <summary>A saved matching as a file, for the command or for another installation (ดาวน์โหลดรูปแบบไฟล์).</summary>
internal static class ProfileDownload
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/imports/profiles/{id:guid}.json", Send).RequireAuthorization(Permit.Import);

    public static string Address(Guid id) => $"/imports/profiles/{id}.json";

    private static async Task<IResult> Send(Guid id, ProfileList profiles, CancellationToken stop) =>
        await profiles.One(id, stop) is { } profile
            ? Results.File(Encoding.UTF8.GetBytes(profile.Mapping.ToJson()), "application/json", $"{profile.Name}.json")
            : Results.NotFound();
}
