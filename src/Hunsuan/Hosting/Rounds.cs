namespace Hunsuan.Hosting;

/// <summary>Does a piece of work again and again while the program serves (งานที่ทำเป็นรอบ); a round that fails is told, and the next one comes all the same.</summary>
internal static class Rounds
{
    public static async Task Every(TimeSpan pause, TimeProvider clock, Func<CancellationToken, Task> round, Action<Exception> failed, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            try
            {
                await round(stop);
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                return;
            }
            catch (Exception fault)
            {
                failed(fault);
            }

            await Task.Delay(pause, clock, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
