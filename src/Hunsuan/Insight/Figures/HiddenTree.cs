using Hunsuan.Areas;
using Hunsuan.Engines.Disclosure;
using Hunsuan.Registers;

namespace Hunsuan.Insight.Figures;

/// <summary>The areas that a reader sees figures of, one within the other, with the smallest ones that are counted (พื้นที่ที่พิจารณาปกปิด).</summary>
/// <remarks>A sub-district's own code among the smallest stands for those whose village is not known, inside the sub-district as a whole.</remarks>
internal sealed class HiddenTree
{
    private readonly Dictionary<string, int> _areas = [], _smallest = [];

    /// <param name="areaCode">The area that holds all others.</param>
    /// <param name="counts">Of the smallest areas.</param>
    public HiddenTree(string areaCode, IReadOnlyList<TargetCount> counts)
    {
        var (parents, codes) = (new List<int> { -1 }, new List<string> { areaCode });
        _areas[areaCode] = 0;
        foreach (var count in counts)
        {
            var around = 0;
            for (var length = areaCode.Length + 2; length <= Math.Min(count.AreaCode.Length, AreaCode.MaxLength - 2); length += 2) around = Area(count.AreaCode[..length], around);
            _smallest[count.AreaCode] = Add(count.AreaCode, around);
        }

        (Codes, Places) = (codes, new PlaceTree(parents));

        int Area(string code, int around) => _areas.TryGetValue(code, out var known) ? known : _areas[code] = Add(code, around);

        int Add(string code, int around)
        {
            parents.Add(around);
            codes.Add(code);
            return parents.Count - 1;
        }
    }

    public PlaceTree Places { get; }

    public IReadOnlyList<string> Codes { get; }

    /// <summary>The number of an area as a whole; null where nothing is counted in it.</summary>
    public int? Whole(string areaCode) => Find(AreaCode.LevelOf(areaCode) is AreaLevel.Village ? _smallest : _areas, areaCode) ?? Find(_smallest, areaCode);

    /// <summary>The number of one row of a table of a level: a shorter code is what lies in no part of it that is known.</summary>
    public int? Part(string areaCode, AreaLevel level) => AreaCode.LevelOf(areaCode) < level ? Find(_smallest, areaCode) : Whole(areaCode);

    /// <summary>The values of the smallest areas, by their code, summed up to the whole; those without a value are nought.</summary>
    public long[] Sums(IReadOnlyDictionary<string, long> ofSmallest)
    {
        var byPlace = ofSmallest.Where(v => _smallest.ContainsKey(v.Key)).ToDictionary(v => _smallest[v.Key], v => v.Value);
        return Places.Sums(place => byPlace.GetValueOrDefault(place));
    }

    private static int? Find(Dictionary<string, int> places, string code) => places.TryGetValue(code, out var place) ? place : null;
}
