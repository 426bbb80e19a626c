using Hunsuan.Cases.FollowUps;

namespace Hunsuan.Data;

/// <content>Days on which households are asked how they are.</content>
public sealed partial class HunsuanDb
{
    public Microsoft.EntityFrameworkCore.DbSet<FollowUp> FollowUps => Set<FollowUp>();
}
