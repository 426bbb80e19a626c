using Hunsuan.Cases.Contacts;
using Hunsuan.Shared;

namespace Hunsuan.Reception.Channels;

/// <summary>A way by which another system hands in what people say (ช่องทางภายนอก): signed, and in its own form.</summary>
public interface IChannel
{
    /// <summary>Its part of the address <c>/channels/{id}</c>.</summary>
    string Id { get; }

    ContactChannel Kind { get; }

    /// <summary>Where a request belongs as long as nobody knows where help is needed.</summary>
    string Area { get; }

    /// <summary>Keeps apart the senders of each channel, and hides them; not known outside.</summary>
    ReadOnlySpan<byte> Secret { get; }

    /// <summary>Whether a sender can be told something later.</summary>
    bool Tells { get; }

    /// <summary>Whether it comes from who shares the secret, byte for byte and not too long ago.</summary>
    bool IsSigned(ReadOnlySpan<byte> body, Func<string, string?> header, DateTimeOffset now);

    /// <summary>What came in, in its order; what the channel sends besides is left out.</summary>
    /// <exception cref="System.Text.Json.JsonException">It has not the form of the channel.</exception>
    IReadOnlyList<ChannelEvent> Read(ReadOnlyMemory<byte> body);

    /// <summary>Answers on the channel, where it takes answers.</summary>
    /// <param name="to">What came in.</param>
    /// <param name="words">In both languages.</param>
    /// <param name="asksWhere">Offers to share the position.</param>
    /// <param name="stop">Stops the answer.</param>
    Task Answer(ChannelEvent to, Text words, bool asksWhere, CancellationToken stop);

    /// <summary>A picture that somebody sent; null where the channel does not give it.</summary>
    /// <param name="picture">As the channel named it.</param>
    /// <param name="most">So many bytes at most; what is longer is cut there.</param>
    /// <param name="stop">Stops fetching.</param>
    /// <exception cref="HttpRequestException">The channel can't be reached.</exception>
    Task<byte[]?> Fetch(string picture, int most, CancellationToken stop);

    /// <summary>Tells a sender something of itself, where <see cref="Tells"/>.</summary>
    /// <param name="sender">As the channel names them.</param>
    /// <param name="key">The same whenever the same thing is tried again; the channel takes it once.</param>
    /// <param name="words">As they are to be read.</param>
    /// <param name="stop">Stops the try.</param>
    /// <exception cref="HttpRequestException">Nobody knows whether the channel has it.</exception>
    Task<Delivery> Tell(string sender, Guid key, string words, CancellationToken stop);
}
