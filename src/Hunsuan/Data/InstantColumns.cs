using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hunsuan.Data;

/// <summary>Instants that queries compare and sort by: kept as microseconds, which both databases order alike (ช่วงเวลาที่ใช้เรียงลำดับ).</summary>
/// <remarks>SQLite can neither compare nor sort instants with an offset.</remarks>
internal static class InstantColumns
{
    public static PropertyBuilder<DateTimeOffset> InOrder(this PropertyBuilder<DateTimeOffset> property) => property.HasConversion(at => Micros(at), micros => Instant(micros));

    public static PropertyBuilder<DateTimeOffset?> InOrder(this PropertyBuilder<DateTimeOffset?> property) =>
        property.HasConversion(at => at == null ? (long?)null : Micros(at.Value), micros => micros == null ? null : Instant(micros.Value));

    internal static long Micros(DateTimeOffset at) => at.UtcTicks / TimeSpan.TicksPerMicrosecond;

    private static DateTimeOffset Instant(long micros) => new(micros * TimeSpan.TicksPerMicrosecond, TimeSpan.Zero);
}
