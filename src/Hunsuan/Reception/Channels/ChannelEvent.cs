using Hunsuan.Cases.Contacts;

namespace Hunsuan.Reception.Channels;

/// <summary>One thing that came in by a channel outside of the program (ข้อความจากช่องทางภายนอก).</summary>
/// <param name="Id">As the channel names it; the same one may be delivered again.</param>
/// <param name="Sender">As the channel names who sent it; never kept in plain.</param>
/// <param name="Kind">What it is.</param>
public sealed record ChannelEvent(string Id, string Sender, ChannelEventKind Kind)
{
    public string? Words { get; init; }
    public double? Latitude { get; init; }
    public double? Longitude { get; init; }

    /// <summary>The place in words, where the channel knows it.</summary>
    public string? Place { get; init; }

    /// <summary>Which button of the five was pressed.</summary>
    public EmergencyKind? Emergency { get; init; }

    /// <summary>By what the channel gives the picture that was sent.</summary>
    public string? Picture { get; init; }

    /// <summary>By what the channel takes an answer; null where it takes none.</summary>
    public string? ReplyTo { get; init; }
}

/// <summary>What came in (ประเภทข้อความ).</summary>
public enum ChannelEventKind
{
    /// <summary>Words, an alarm, or both.</summary>
    Message = 1,

    /// <summary>Where somebody is.</summary>
    Position = 2,

    /// <summary>Something that is not kept: a film, a sticker, a sound.</summary>
    NotKept = 3,

    /// <summary>Somebody begins to use the channel.</summary>
    Greeting = 4,

    /// <summary>Somebody wants nothing from the channel any more.</summary>
    Leaving = 5,

    /// <summary>A picture, which is still with the channel.</summary>
    Picture = 6,
}
