using System.Diagnostics;
using Hunsuan.Shared;

namespace Hunsuan.Benchmarks;

/// <summary>How long it takes from sending a new request until it stands in a colleague's queue, opened over and over.</summary>
internal sealed class CentreVisible(OfficerBrowser writer, OfficerBrowser reader, CentreTimes times)
{
    public const string Visible = "from sending a new request to the colleague's queue", Receive = "save a new request", Take = "take a request in hand";
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5), Patience = TimeSpan.FromSeconds(10);

    public async Task Work(CancellationToken stop)
    {
        try
        {
            while (true)
            {
                await Task.Delay(Pause, stop);
                await Once();
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // The time is over.
        }
    }

    private async Task Once()
    {
        try
        {
            var form = await writer.Open("/contacts/new");
            var (begun, words) = (Stopwatch.GetTimestamp(), $"เรื่องทดสอบ {Ids.New():N}");
            var sending = writer.Send(
                form, "receive", ("Input.Channel", "Telephone"), ("Input.Reporter", "Self"), ("Input.Words", words), ("Input.Level", "life"), ("Input.Because", "ทดสอบ"), ("NotTheSame", "true"));
            while (!(await reader.Open("/contacts")).Html.Contains(words, StringComparison.Ordinal))
                if (Stopwatch.GetElapsedTime(begun) > Patience) throw new HttpRequestException("It did not come.");
            times.Took(Visible, Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
            var receipt = await sending;
            times.Took(Receive, receipt.Milliseconds);
            // So that the queue does not grow with the benchmark.
            var request = await reader.Open(receipt.Links("/contacts/").First(l => Guid.TryParse(l["/contacts/".Length..], out _)));
            times.Took(Take, (await reader.Send(request, "step", ("Step.Action", "Take"))).Milliseconds);
        }
        catch (HttpRequestException fault)
        {
            times.Failed(Visible, fault.Message);
        }
    }
}
