using System.Globalization;
using System.Text;
using Hunsuan.Engines.Linkage;
using Hunsuan.Shared;

namespace Hunsuan.Registers.Linking;

/// <summary>The pairs and the clusters as CSV files (ตารางคู่และกลุ่ม).</summary>
internal static class LinkSheets
{
    public const string Links = "links.csv", Clusters = "clusters.csv";

    /// <param name="files">Names of the files, as they stand in the sheets.</param>
    public static void Write(string folder, LinkedFiles linked, IReadOnlyList<string> files)
    {
        string[] names = [.. files.Select(CsvSheet.Cell)];
        using var links = File.CreateText(Path.Combine(folder, Links));
        links.Write(CsvSheet.Row(["left_file", "left_id", "right_file", "right_id", "probability", "weight"]));
        foreach (var link in linked.Links)
        {
            var (left, right) = link.Left < link.Right ? (link.Left, link.Right) : (link.Right, link.Left);
            links.Write(string.Create(CultureInfo.InvariantCulture, $"{names[linked.FileOf(left)]},{Id(linked, left)},{names[linked.FileOf(right)]},{Id(linked, right)},{link.Probability:0.000000},{link.Weight:0.00}\r\n"));
        }

        using var clusters = File.CreateText(Path.Combine(folder, Clusters));
        clusters.Write(CsvSheet.Row(["file", "id", "cluster"]));
        for (var row = 0; row < linked.Clusters.Length; row++)
            clusters.Write(string.Create(CultureInfo.InvariantCulture, $"{names[linked.FileOf(row)]},{Id(linked, row)},{linked.Clusters[row] + 1}\r\n"));
    }

    private static string Id(LinkedFiles linked, int row) => CsvSheet.Cell(Encoding.UTF8.GetString(linked.IdOf(row)));
}
