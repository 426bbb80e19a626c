namespace Hunsuan.Reception.Channels;

/// <summary>How one channel is set up (การตั้งค่าช่องทาง), in channels.json beside the keys, which is closed to other users of the machine.</summary>
/// <param name="Kind">"line", or "webhook" for a partner's own system.</param>
/// <param name="Secret">Shared with the other side; signs what comes in.</param>
/// <param name="Area">Code of the area where requests belong as long as nobody knows where help is needed.</param>
/// <param name="Token">By which answers are sent; null where none are.</param>
/// <param name="Channel">What requests of a webhook count as; telephone where it is not said.</param>
/// <param name="Api">Where answers are sent, instead of the provider's own address.</param>
public sealed record ChannelSetup(string Kind, string Secret, string Area, string? Token = null, Cases.Contacts.ContactChannel? Channel = null, string? Api = null);
