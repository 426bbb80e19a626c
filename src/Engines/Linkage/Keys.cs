namespace Hunsuan.Engines.Linkage;

/// <summary>Numbers that stand for keys (ตัวเลขแทนกุญแจ); never 0, which says that there is none.</summary>
internal static class Keys
{
    public static uint Of(ReadOnlySpan<char> text)
    {
        var hash = 2166136261u;
        foreach (var letter in text) hash = (hash ^ letter) * 16777619u;
        return Mixed(hash);
    }

    public static uint Of(ulong number) => Mixed((uint)(number ^ number >> 32) * 2654435761u);

    /// <summary>Of two keys, whichever comes first, so that exchanged names have the same; none where either is none.</summary>
    public static uint Both(uint one, uint other) => one == 0 || other == 0 ? 0 : Mixed(Mixed(one * 0x9E3779B1u) + Mixed(other * 0x9E3779B1u));

    private static uint Mixed(uint hash)
    {
        hash = (hash ^ hash >> 16) * 0x7FEB352Du;
        hash = (hash ^ hash >> 15) * 0x846CA68Bu;
        hash ^= hash >> 16;
        return hash == 0 ? 1 : hash;
    }
}
