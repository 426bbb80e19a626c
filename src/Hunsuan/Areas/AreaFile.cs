using System.Globalization;

namespace Hunsuan.Areas;

/// <summary>Reads the list of areas (data/areas/areas.csv) that comes with the program.</summary>
internal static class AreaFile
{
    private const string Header = "code,name_th,name_en,postcode,lat,lon,valid_from,valid_to,status,use_instead,certainty";

    public static string Folder => Path.Combine(AppContext.BaseDirectory, "data", "areas");

    /// <summary>All areas, in use or not, in the order of their codes.</summary>
    public static List<Area> Read(TextReader csv)
    {
        if (csv.ReadLine() != Header) throw new InvalidDataException("areas.csv does not have the columns this version expects.");
        List<Area> areas = [];
        Dictionary<string, string> postcodes = [];
        while (csv.ReadLine() is { } line) areas.Add(Parse(line, postcodes));
        return areas;
    }

    private static Area Parse(string line, Dictionary<string, string> postcodes) =>
        line.Split(',') is [var code, var thai, var english, var postcode, var lat, var lon,
            var from, var to, var status, var instead, var certainty]
            ? new Area(code, thai, english)
            {
                Postcode = Once(postcode, postcodes),
                Centre = lat.Length > 0 ? (Number(lat), Number(lon)) : null,
                ValidFrom = Day(from),
                ValidTo = Day(to),
                Status = Status(status),
                UseInstead = instead.Length > 0 ? instead.Split(' ') : [],
                IsUnverified = certainty == "unverified",
            }
            : throw new InvalidDataException($"areas.csv has a row of another shape: {line}");

    /// <summary>One string for each of the thousand postcodes, not one for each of the eight thousand areas.</summary>
    private static string? Once(string text, Dictionary<string, string> seen)
    {
        if (text.Length == 0) return null;
        if (!seen.TryGetValue(text, out var first)) seen[text] = first = text;
        return first;
    }

    private static AreaStatus Status(string text) => text switch
    {
        "" => AreaStatus.InUse,
        "retired" => AreaStatus.Retired,
        "mistaken" => AreaStatus.Mistaken,
        _ => throw new InvalidDataException($"areas.csv has an unknown status: {text}"),
    };

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private static DateOnly? Day(string text) =>
        text.Length > 0 ? DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
}
