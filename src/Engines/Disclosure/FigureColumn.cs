namespace Hunsuan.Engines.Disclosure;

/// <summary>One figure of every place (คอลัมน์ตัวเลข), such as persons short in any dimension.</summary>
/// <param name="Values">A number of people of each place; that of a place is the sum of its parts.</param>
/// <param name="AtMost">What the figure can't be above, such as all persons of the place; null where nothing is known of that.</param>
public sealed record FigureColumn(long[] Values, long[]? AtMost = null);
