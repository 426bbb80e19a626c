namespace Hunsuan.Imports.Rows;

/// <summary>A little more than the country's outermost points, in degrees (ขอบเขตพิกัดของประเทศ).</summary>
internal static class Thailand
{
    public const double South = 5.5;
    public const double North = 20.6;
    public const double West = 97.2;
    public const double East = 105.8;
}
