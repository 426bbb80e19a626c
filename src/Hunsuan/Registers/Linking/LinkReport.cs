using System.Globalization;
using System.Net;
using System.Text;
using Hunsuan.Engines.Linkage;
using Hunsuan.Shared;

namespace Hunsuan.Registers.Linking;

/// <summary>A page that tells what was compared, what was learnt, and how good the result is estimated to be (รายงานการเชื่อมโยง).</summary>
/// <remarks>It names no person: sample pairs stand there by their ids and by how they agree.</remarks>
internal static class LinkReport
{
    public const string Name = "report.html";

    private static readonly double[] Thresholds = [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99];
    private static readonly double[] Samples = [0.999, 0.95, 0.8, 0.6, 0.5, 0.35, 0.2, 0.1, 0.05];

    public static void Write(string folder, LinkedFiles linked, IReadOnlyList<string> files)
    {
        var page = new StringBuilder($$"""
            <!doctype html><html lang="th"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{{Html(LinkReportTexts.Title)}}</title>
            <style>body{font:16px/1.6 sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem}table{border-collapse:collapse;margin:.5rem 0 1.5rem}th,td{border:1px solid #bbb;padding:.2rem .6rem;text-align:left}.n{text-align:right}.bar{display:inline-block;height:.7em;vertical-align:middle}.for{background:#00693e}.against{background:#a3341f}</style></head><body>
            <h1>{{Html(LinkReportTexts.Title)}}</h1><p>{{Html(LinkReportTexts.Compared.With($"{linked.Records:N0}", string.Join(", ", files.Select(f => Path.GetFileName(f)!)), $"{linked.Compared:N0}", $"{linked.AllPairs:N0}"))}}</p>

            """);
        Table(page, LinkReportTexts.Thresholds, LinkReportTexts.ThresholdsWhy, [LinkReportTexts.Probability, LinkReportTexts.Pairs, LinkReportTexts.Precision, LinkReportTexts.Recall], Quality(linked));
        Table(page, LinkReportTexts.Fields, LinkReportTexts.FieldsWhy, [LinkReportTexts.Field, LinkReportTexts.Level, LinkReportTexts.OfSame, LinkReportTexts.OfHousehold, LinkReportTexts.OfStrangers, LinkReportTexts.Bits], Evidence(linked));
        Table(page, LinkReportTexts.Missing, null, [LinkReportTexts.Field, .. files.Select(f => new Text(Path.GetFileName(f)!, Path.GetFileName(f)!))], linked.Fields.Select(f => (IReadOnlyList<string>)[Html(f.Name), .. f.Known.Select(k => Share(1 - k))]));
        Table(page, LinkReportTexts.Rules, LinkReportTexts.RulesWhy.With(Share(linked.Found)), [LinkReportTexts.Rule, LinkReportTexts.Pairs, LinkReportTexts.LeftOut], linked.Rules.Select(r => (IReadOnlyList<string>)[Html(r.Rule), $"{r.Pairs:N0}", $"{r.LeftOut:N0}"]));
        Waterfalls(page, linked);
        File.WriteAllText(Path.Combine(folder, Name), page.Append("</body></html>\n").ToString());
    }

    private static IEnumerable<IReadOnlyList<string>> Quality(LinkedFiles linked)
    {
        foreach (var threshold in Thresholds)
        {
            var quality = EstimatedQuality.Of(linked.Links, linked.SamePairs, threshold);
            yield return [Figure(threshold, "0.00"), $"{quality.Pairs:N0}", Within(quality.Precision), Within(quality.Recall)];
        }
    }

    private static IEnumerable<IReadOnlyList<string>> Evidence(LinkedFiles linked) =>
        from field in linked.Fields
        from level in field.Levels.Index()
        let bits = Math.Log2(field.Same[level.Index] / field.Strangers[level.Index])
        select (IReadOnlyList<string>)
            [Html(field.Name), Html(level.Item), Share(field.Same[level.Index]), Share(field.Related[level.Index]), Figure(field.Strangers[level.Index], "0.0E+0"), $"{Figure(bits, "+0.0;-0.0")} {Bar(bits)}"];

    private static void Waterfalls(StringBuilder page, LinkedFiles linked)
    {
        if (linked.Links.Count == 0) return;
        var shown = Samples.Select(p => linked.Links.MinBy(l => Math.Abs(l.Probability - p))).Distinct().Where(l => l.Left != l.Right).ToList();
        page.Append(CultureInfo.InvariantCulture, $"<h2>{Html(LinkReportTexts.Waterfalls)}</h2>\n");
        foreach (var link in shown)
        {
            page.Append(CultureInfo.InvariantCulture, $"<h3>{Html(Id(linked, link.Left))} · {Html(Id(linked, link.Right))} · p = {Figure(link.Probability, "0.000")}</h3>\n");
            Rows(page, [LinkReportTexts.Field, LinkReportTexts.Level, LinkReportTexts.Bits], linked.Explain(link).Select(e => (IReadOnlyList<string>)
                [Html(e.What), Html(e.Level == 0 ? LinkReportTexts.Unknown.ToString() : linked.Fields.First(f => f.Name == e.What).Levels[e.Level - 1]), $"{Figure(e.Bits, "+0.0;-0.0;0")} {Bar(e.Bits)}"]));
        }
    }

    private static void Table(StringBuilder page, Text title, Text? why, IReadOnlyList<Text> heads, IEnumerable<IReadOnlyList<string>> rows)
    {
        page.Append(CultureInfo.InvariantCulture, $"<h2>{Html(title)}</h2>\n");
        if (why is { } words) page.Append(CultureInfo.InvariantCulture, $"<p>{Html(words)}</p>\n");
        Rows(page, heads, rows);
    }

    private static void Rows(StringBuilder page, IReadOnlyList<Text> heads, IEnumerable<IReadOnlyList<string>> rows)
    {
        page.Append("<table><thead><tr>").AppendJoin("", heads.Select(h => $"<th scope=\"col\">{Html(h)}</th>")).Append("</tr></thead><tbody>\n");
        foreach (var row in rows)
            page.Append("<tr>").AppendJoin("", row.Select((cell, i) => i == 0 ? $"<th scope=\"row\">{cell}</th>" : $"<td class=\"n\">{cell}</td>")).Append("</tr>\n");
        page.Append("</tbody></table>\n");
    }

    private static string Bar(double bits) => $"<span class=\"bar {(bits < 0 ? "against" : "for")}\" style=\"width:{Figure(Math.Min(20, Math.Abs(bits)) / 4, "0.0")}em\"></span>";

    private static string Id(LinkedFiles linked, int row) => Encoding.UTF8.GetString(linked.IdOf(row));

    private static string Within(EstimatedQuality.Share? share) => share is { } of ? $"{Share(of.Value)} ({Figure(of.Low * 100, "0.0")}–{Figure(of.High * 100, "0.0")})" : "–";

    private static string Share(double share) => Figure(share * 100, "0.0") + " %";

    private static string Figure(double figure, string form) => figure.ToString(form, CultureInfo.InvariantCulture);

    private static string Html(Text text) => Html(text.Thai == text.English ? text.Thai : text.InBoth);

    private static string Html(string text) => WebUtility.HtmlEncode(text);
}
