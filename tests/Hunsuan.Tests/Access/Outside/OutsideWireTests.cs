using System.Net;
using System.Net.Sockets;
using Hunsuan.Access.Outside;

namespace Hunsuan.Tests.Access.Outside;

public class OutsideWireTests
{
    [Fact]
    public async Task Whoever_does_not_answer_is_not_waited_for()
    {
        using var silent = new TcpListener(IPAddress.Loopback, 0);
        silent.Start();
        using var wire = new OutsideWire(TimeSpan.FromMilliseconds(100));

        await Assert.ThrowsAsync<OutsideUnreachableException>(() => wire.Get($"http://{silent.LocalEndpoint}/", default));
    }

    [Fact]
    public async Task Who_gives_up_waiting_is_no_fault_of_the_provider()
    {
        using var silent = new TcpListener(IPAddress.Loopback, 0);
        silent.Start();
        using var wire = new OutsideWire(TimeSpan.FromMinutes(1));
        using var leaves = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => wire.Get($"http://{silent.LocalEndpoint}/", leaves.Token));
    }
}
