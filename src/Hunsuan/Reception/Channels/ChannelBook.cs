using System.Text.Json;
using System.Text.Json.Serialization;
using Hunsuan.Areas;
using Hunsuan.Cases.Contacts;
using Hunsuan.Hosting;
using Hunsuan.Shared;

namespace Hunsuan.Reception.Channels;

/// <summary>The channels that this copy of the program listens to (สมุดช่องทาง); none until somebody sets one up.</summary>
public sealed class ChannelBook : IReadsFiles
{
    public const int ShortestSecret = 16;
    public const string FileName = "channels.json";

    private static readonly JsonSerializerOptions Reading = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() }, ReadCommentHandling = JsonCommentHandling.Skip };
    private readonly Dictionary<string, IChannel> _channels = [];

    private ChannelBook(IReadOnlyList<Problem> problems) => Problems = problems;

    /// <summary>A channel that can't be used is not listened to, and said so.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    /// <param name="file">May be missing.</param>
    /// <param name="areas">Areas that a channel may name.</param>
    public static ChannelBook Load(string file, AreaBook areas)
    {
        var problems = new List<Problem>();
        var book = new ChannelBook(problems);
        if (!File.Exists(file)) return book;
        OwnerOnly.Close(file);
        Dictionary<string, ChannelSetup?>? found = null;
        try
        {
            found = JsonSerializer.Deserialize<Dictionary<string, ChannelSetup?>>(File.ReadAllBytes(file), Reading);
        }
        catch (JsonException fault)
        {
            problems.Add(new(FileName, ChannelTexts.FileWrong.With(fault.LineNumber + 1 ?? 1)));
        }

        foreach (var (id, setup) in found ?? [])
        {
            if (WhatIsWrong(setup, areas) is { } wrong) problems.Add(new(id, ChannelTexts.NotUsed.With(id, wrong)));
            else book._channels[id] = Made(id, setup!);
        }

        return book;
    }

    /// <summary>Whether somebody can be told something by any of them.</summary>
    public bool Tells => _channels.Values.Any(c => c.Tells);

    public IChannel? Find(string id) => _channels.GetValueOrDefault(id);

    private static Text? WhatIsWrong(ChannelSetup? setup, AreaBook areas) => setup switch
    {
        null or { Secret: null } or { Secret.Length: < ShortestSecret } => ChannelTexts.SecretShort.With(ShortestSecret),
        { Area: null } => ChannelTexts.AreaWrong,
        { Area: { } area } when areas.Find(area) is null => ChannelTexts.AreaWrong,
        { Channel: { } channel } when !Enum.IsDefined(channel) => ChannelTexts.KindWrong,
        { Kind: "line" or "webhook" } => null,
        _ => ChannelTexts.KindWrong,
    };

    private static IChannel Made(string id, ChannelSetup setup) => setup.Kind == "line" ? new LineChannel(id, setup) : new WebhookChannel(id, setup, setup.Channel ?? ContactChannel.Telephone);
}
