namespace Hunsuan.Reception.Channels;

/// <summary>What a channel says of a message (ผลการส่งข้อความ).</summary>
public enum Delivery
{
    /// <summary>It has it, now or from an earlier try.</summary>
    Taken = 1,

    /// <summary>It may take it later.</summary>
    NotNow = 2,

    /// <summary>It will not take it.</summary>
    Refused = 3,
}
