using System.Text.Json;
using Hunsuan.Hosting;
using Hunsuan.Shared;

namespace Hunsuan.Reception.Notices;

/// <summary>By which server this copy of the program sends mail (การตั้งค่าอีเมลของการติดตั้ง); by none until somebody sets one up.</summary>
public sealed class MailBook : IReadsFiles
{
    public const string FileName = "mail.json";

    private static readonly JsonSerializerOptions Reading = new(JsonSerializerDefaults.Web) { ReadCommentHandling = JsonCommentHandling.Skip };

    private MailBook(MailSetup? setup, params Problem[] problems) => (Setup, Problems) = (setup, problems);

    /// <summary>Null where no mail is sent.</summary>
    public MailSetup? Setup { get; }

    public IReadOnlyList<Problem> Problems { get; }

    /// <param name="file">May be missing.</param>
    public static MailBook Load(string file)
    {
        if (!File.Exists(file)) return new(null);
        OwnerOnly.Close(file);
        try
        {
            var setup = JsonSerializer.Deserialize<MailSetup>(File.ReadAllBytes(file), Reading);
            return WhatIsWrong(setup) is { } wrong ? new(null, new Problem(FileName, NoticeTexts.MailNotUsed.With(wrong))) : new(setup);
        }
        catch (JsonException fault)
        {
            return new(null, new Problem(FileName, NoticeTexts.MailFileWrong.With(fault.LineNumber + 1 ?? 1)));
        }
    }

    private static Text? WhatIsWrong(MailSetup? setup) => setup switch
    {
        null or { Host: null or "" } => NoticeTexts.HostMissing,
        { Port: < 1 or > 65535 } => NoticeTexts.PortWrong,
        { From: { } from } when MailWords.IsAddress(from) => null,
        _ => NoticeTexts.FromWrong,
    };
}
