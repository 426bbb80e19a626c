using Hunsuan.Engines.ThaiText;
using Hunsuan.Shared;
using Hunsuan.Wellbeing;

namespace Hunsuan.Insight.Figures;

/// <summary>The dimensions in which people fall short (มิติที่ใช้วัด), in the order of their bits: those of the edition in use.</summary>
internal sealed class MeasuredDimensions(EditionBook editions, TimeProvider clock)
{
    public IReadOnlyList<EditionDimension> All => editions.For(clock.Today.Year + ThaiCalendar.BuddhistOffset)?.Dimensions ?? [];
}
