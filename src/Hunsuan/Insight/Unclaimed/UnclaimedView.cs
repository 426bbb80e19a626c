using Hunsuan.Access;
using Hunsuan.Insight.Figures;
using Hunsuan.Registers;
using Hunsuan.Shared;

namespace Hunsuan.Insight.Unclaimed;

/// <summary>Unclaimed benefits of an area as the reader may see them (สิทธิตกหล่นที่แสดงแก่ผู้อ่าน).</summary>
internal sealed class UnclaimedView(UnclaimedBenefits unclaimed, ShownFigures shown, CurrentUser user, SmallNumbers small)
{
    /// <param name="Parts">By the codes of the parts, each in the order of the whole.</param>
    /// <param name="HiddenBelow">Smaller figures are hidden, and only those who may have a benefit and do not are told; null where the reader may see the households.</param>
    public sealed record Sheet(IReadOnlyList<ShownUnclaimed> Whole, IReadOnlyDictionary<string, IReadOnlyList<ShownUnclaimed>> Parts, int? HiddenBelow, bool IsEmpty, IReadOnlyList<Problem> Problems)
    {
        public bool IsExact => HiddenBelow is null;

        public bool HasHidden => Whole.Concat(Parts.Values.SelectMany(p => p)).Any(s => s.Count is null);
    }

    public async Task<Sheet> Of(string areaCode, CancellationToken stop)
    {
        var counts = await unclaimed.Of(areaCode, stop);
        var isExact = user.May(Permit.SeeHouseholds, areaCode);
        var hidden = isExact ? null : await Hidden(areaCode, stop);
        IReadOnlyList<ShownUnclaimed> Seen(string code, IReadOnlyList<UnclaimedCount> of) => [.. of.Select((count, rule) => new ShownUnclaimed(count.Benefit, hidden?.Hides(code, rule) == true ? null : count, isExact))];
        return new(
            Seen(areaCode, counts.Whole), counts.Parts.ToDictionary(p => p.Key, p => Seen(p.Key, p.Value)), isExact ? null : small.Least, counts.Whole.All(c => c.All == 0), counts.Problems);
    }

    private async Task<HiddenUnclaimed> Hidden(string areaCode, CancellationToken stop)
    {
        var together = CountedTogether.With(areaCode, user).AreaCode;
        var people = await shown.For(areaCode, stop);
        return new(
            together, await unclaimed.Smallest(together, stop), small.Least, code => user.May(Permit.SeeHouseholds, code),
            code => people?.Whole(TargetCount.Nobody(code)).Persons is null && people is not null);
    }
}
