namespace Hunsuan.Data.Keys;

/// <summary>A secret of 32 random bytes with a number of its own (กุญแจลับ); what was made with it names that number.</summary>
public sealed record SecretKey(KeyUse Use, int Id, byte[] Bytes, DateTimeOffset MadeAt)
{
    public const int Length = 32;
}

/// <summary>What a key is for (หน้าที่ของกุญแจ); no key has two, and numbers are stored.</summary>
public enum KeyUse
{
    /// <summary>Seals values of the database, such as citizen IDs.</summary>
    Seal = 1,

    /// <summary>Finds a sealed value again without opening any.</summary>
    BlindIndex = 2,

    /// <summary>Chains the records of activities.</summary>
    Log = 3,
}
