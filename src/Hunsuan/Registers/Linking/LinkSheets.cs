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
        using var links = File.CreateText(Path.Combine(folder, Links));
        links.Write(CsvSheet.Row(["left_file", "left_id", "right_file", "right_id", "probability", "weight"]));
        foreach (var link in linked.Links)
        {
            var (left, right) = link.Left < link.Right ? (link.Left, link.Right) : (link.Right, link.Left);
            links.Write(CsvSheet.Row([files[linked.FileOf(left)], Id(linked, left), files[linked.FileOf(right)], Id(linked, right), Figure(link.Probability, "0.000000"), Figure(link.Weight, "0.00")]));
        }

        using var clusters = File.CreateText(Path.Combine(folder, Clusters));
        clusters.Write(CsvSheet.Row(["file", "id", "cluster"]));
        var of = linked.Clusters();
        for (var row = 0; row < of.Length; row++)
            clusters.Write(CsvSheet.Row([files[linked.FileOf(row)], Id(linked, row), (of[row] + 1).ToString(CultureInfo.InvariantCulture)]));
    }

    private static string Id(LinkedFiles linked, int row) => Encoding.UTF8.GetString(linked.IdOf(row));

    private static string Figure(double figure, string form) => figure.ToString(form, CultureInfo.InvariantCulture);
}
