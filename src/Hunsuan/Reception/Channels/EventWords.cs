using Hunsuan.Cases.Contacts;
using Hunsuan.Shared;

namespace Hunsuan.Reception.Channels;

/// <summary>Makes what came by a channel fit to be kept (ปรับข้อความจากช่องทางให้เก็บได้), and loses nothing of it.</summary>
internal static class EventWords
{
    // What a database can't hold, and a position that is none, must not keep the rest from coming in.
    public static ChannelEvent Readable(ChannelEvent came)
    {
        var readable = came with { Words = came.Words?.Replace('\0', ' '), Place = came.Place?.Replace('\0', ' ') };
        if (readable is not { Latitude: >= -90 and <= 90, Longitude: >= -180 and <= 180 }) readable = readable with { Latitude = null, Longitude = null };
        return readable is { Kind: ChannelEventKind.Message, Emergency: null, Latitude: null } && readable.Words.IsBlank ? readable with { Kind = ChannelEventKind.NotKept } : readable;
    }

    // Nothing of a long message is lost; a letter of two halves is not torn.
    public static List<string> Parts(string? words, int longest)
    {
        var (parts, rest) = (new List<string>(), words.Known ?? "");
        while (rest.Length > longest)
        {
            var length = char.IsHighSurrogate(rest[longest - 1]) ? longest - 1 : longest;
            parts.Add(rest[..length]);
            rest = rest[length..];
        }

        parts.Add(rest);
        return parts;
    }

    public static string? Cut(string? place) => place.Known is { Length: > Contact.PlaceMaxLength } known ? known[..Contact.PlaceMaxLength] : place.Known;
}
