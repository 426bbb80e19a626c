namespace Hunsuan.Engines.Linkage;

/// <summary>How two records agree in all fields, packed into one number (แบบแผนความตรงกัน): four bits a field.</summary>
internal static class Agreement
{
    public const int MostColumns = 16;

    public static int LevelOf(ulong pattern, int column) => (int)(pattern >> 4 * column) & 15;
}
